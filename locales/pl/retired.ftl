### Statements that are not asked any more: their meaning changed, and a new statement took their place.
### They are shown where somebody answered them, in results, files and comparisons, and stay as they were answered.
### Do not change them, or the answers would be to something else.

mother-tongue-6 = Udało mi się przeczytać dwa teksty na jeden temat i zauważyć sprzeczne informacje.
mother-tongue-7 = Udało mi się napisać dłuższy tekst, poprosić o uwagi i poprawić go.
mother-tongue-9 = Udało mi się wyjaśnić, jak pewien tekst próbuje wpłynąć na czytelników.
foreign-languages-3 = Udało mi się odezwać w tym języku, choć wiem, że robię błędy.
foreign-languages-9 = Udało mi się zrozumieć trudny tekst w tym języku i wyjaśnić go innym.
maths-science-technology-4 = Mam za sobą porównanie rocznych kosztów dwóch ofert i wybór tańszej.
maths-science-technology-7 = Udało mi się sprawdzić pomysł, zmieniając za każdym razem tylko jedną rzecz.
maths-science-technology-9 = Udało mi się sprawdzić wątpliwą informację lub liczbę i podać innym wynik.
digital-5 = Udało mi się stworzyć cyfrowy tekst, obraz lub film, który wolno mi udostępnić.
digital-6 = Mam za sobą kilka prób naprawy, po których sprzęt lub program znów działał.
digital-7 = Udało mi się wybrać cyfrowe narzędzie dla grupy i przygotować je do użycia.
digital-9 = Udało mi się sprawdzić, jakie dane zbiera aplikacja, i doradzić innym, co robić.
learning-to-learn-5 = Mam za sobą porównanie różnych sposobów nauki i wybór tego, który mi odpowiada.
learning-to-learn-6 = Po własnym błędzie udało mi się znaleźć przyczynę i spróbować inaczej.
learning-to-learn-7 = Nauczyć się czegoś zupełnie nowego i wykorzystać to w praktyce.
learning-to-learn-8 = Po dużej zmianie w życiu udało mi się zacząć naukę potrzebnych mi rzeczy.
learning-to-learn-9 = Mam za sobą uczenie innych małymi krokami i sprawdzanie, co już umieją.
social-civic-1 = Udało mi się powiedzieć, co myślę, i wysłuchać kogoś, kto ma inne zdanie.
social-civic-3 = Znaleźć właściwy urząd lub ośrodek i poprosić o to, czego potrzebuję.
social-civic-6 = Dowiedzieć się, jakie mam prawa, i z nich skorzystać.
social-civic-9 = Udało mi się wyjaśnić innym, kto o czymś decyduje i jak zgłosić sprzeciw.
initiative-3 = Udało mi się wykorzystać to, co już było, zamiast kupować coś nowego.
initiative-4 = Udało mi się znaleźć kilka rozwiązań jednego problemu i wypróbować najlepsze.
initiative-8 = Dzięki obliczeniom i rozmowom z ludźmi udało mi się sprawdzić, czy pomysł ma szansę.
initiative-9 = Udało mi się zacząć coś przydatnego, co potem działało już beze mnie.
culture-7 = Udało mi się pokazać swoją twórczość publiczności i wysłuchać jej opinii.
culture-9 = Udało mi się wyjaśnić, czy film, obraz lub opowieść pokazuje ludzi sprawiedliwie.
