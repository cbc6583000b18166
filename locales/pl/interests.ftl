### The six themes for which activities count. The activities are in exercise_interests.ftl.

## The six themes. `.like` stands in a list within a sentence: “To lubisz: tworzenie i wyrażanie siebie; …”

interest-theme-r = Praca rękami i narzędziami
    .short = Zajęcia praktyczne
    .like = pracę rękami i narzędziami
interest-theme-r-about = Osoby, które to lubią, chętnie pracują rękami, narzędziami lub maszynami. Wiele z nich lubi się ruszać, często na świeżym powietrzu, i widzieć wynik pracy.

interest-theme-i = Odkrywanie, jak coś działa i dlaczego
    .short = Odkrywanie
    .like = odkrywanie, jak coś działa i dlaczego
interest-theme-i-about = Osoby, które to lubią, chcą wiedzieć, jak coś działa i dlaczego. Obserwują, pytają, sprawdzają i porównują.

interest-theme-a = Tworzenie i wyrażanie siebie
    .short = Tworzenie
    .like = tworzenie i wyrażanie siebie
interest-theme-a-about = Osoby, które to lubią, tworzą coś nowego ze słów, dźwięków, obrazów lub materiałów. Lubią same wybierać, co z tego powstanie.

interest-theme-s = Pomaganie i uczenie innych
    .short = Pomaganie
    .like = pomaganie innym i uczenie ich
interest-theme-s-about = Osoby, które to lubią, chętnie słuchają, wyjaśniają i pomagają. Lubią widzieć, że ktoś się czegoś uczy lub czuje się lepiej.

interest-theme-e = Kierowanie ludźmi, przekonywanie i sprzedaż
    .short = Kierowanie ludźmi, sprzedaż
    .like = kierowanie ludźmi, przekonywanie i sprzedaż
interest-theme-e-about = Osoby, które to lubią, chętnie przekonują innych do pomysłu, planu lub produktu. Lubią decydować i zaczynać nowe rzeczy.

interest-theme-c = Porządkowanie, zapisywanie i liczenie
    .short = Porządek
    .like = porządkowanie, zapisywanie i liczenie
interest-theme-c-about = Osoby, które to lubią, cenią listy, liczby i jasne zasady. Lubią, gdy wszystko jest kompletne, poprawne i łatwe do znalezienia.
