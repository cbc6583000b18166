### Words that many screens share.

# The name beside the ring, on every screen. The browser’s history has “Eight Keys” in all languages.
app-name = Eight Keys

## Navigation

nav-main = Główne menu
nav-home = Spis treści
nav-results = Co potrafię
nav-evidence = Moje przykłady
nav-work = Praca
nav-file = Zapisz plik
nav-open-file = Otwórz plik
nav-settings = Ustawienia
nav-about = O aplikacji i źródłach
go-on = Dalej
go-back = Wstecz
begin = Zacznij
not-found = Ta strona nie istnieje
waiting = Proszę chwilę zaczekać
footer-visit-only = Twoje odpowiedzi nie zostają na tym urządzeniu. Zapisz plik, zanim zamkniesz tę stronę.
switch-profile = Teraz korzysta ktoś inny

## The chapters of the hub

chapter-bring = Co wnoszę
chapter-matters = Co jest dla mnie ważne
chapter-work = Poznaję świat pracy
chapter-plan = Mój plan
chapter-me = Mój profil

## Titles of the browser tab. Others may see them, so they say little.

title-visit = Notatki
title-open-file = Otwórz plik
title-about = O aplikacji i źródłach

## Actions

try-again = Spróbuj ponownie
problem-words-missing = Nie udało się wczytać części tej aplikacji. Sprawdź połączenie i spróbuj jeszcze raz.
problem-file-gone = Części tej aplikacji nie ma już pod tym adresem. Czy coś nie jest jeszcze zapisane na tym urządzeniu? Spróbuj najpierw zapisać plik. Dopiero potem odśwież stronę. Jeśli to nie pomoże, powiadom osoby, które prowadzą tę witrynę.
problem-file-altered = Część tej aplikacji została po drodze zmieniona. Sieć albo witryna zmienia pliki. Spróbuj w innej sieci lub powiadom osoby, które prowadzą tę witrynę.
problem-replaced = Tę wersję aplikacji zastąpiła nowsza. Czy coś nie jest jeszcze zapisane? Spróbuj najpierw zapisać plik. Dopiero potem odśwież stronę. Nic, co było zapisane, nie przepadło.
problem-replaced-visit = Tę wersję aplikacji zastąpiła nowsza. Odświeżenie strony kończy tę wizytę, a odpowiedzi znikną. Aby je zachować, spróbuj najpierw zapisać plik. Dopiero potem odśwież stronę.
load-anew = Odśwież stronę

## The scale of answers. They count deeds, not how good somebody is.

answer-not-yet = Jeszcze nie
answer-with-help = Z pomocą
answer-on-my-own = Bez pomocy
answer-shown-others = Udało mi się pokazać innym, jak to zrobić

## Components

skip-to-content = Przejdź do głównej części
choose-nothing = Cofnij mój wybór
saving = Zapisywanie…
saved = Zapisano
saved-visit = Zostaje do zamknięcia tej strony
not-saved = Jeszcze nie zapisano
