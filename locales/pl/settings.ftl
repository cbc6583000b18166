### Settings.

settings-languages = Języki
settings-first-language = Język aplikacji
settings-profile = Twój profil
settings-name = Zmień imię
settings-storage = Gdzie są twoje odpowiedzi
settings-on-device = Odpowiedzi są w tej przeglądarce na tym urządzeniu i nigdzie indziej.
settings-visit = Odpowiedzi są w pamięci tylko na czas tej wizyty. Gdy zamkniesz tę stronę, znikną.
kept-all = Gotowe: cała aplikacja działa bez internetu.
kept-part = Jeszcze nie działa bez internetu: jest { $there } z { $all } plików.
kept-nothing = Ta przeglądarka nie przechowuje aplikacji do pracy bez internetu.
kept-altered = Aplikacja nie działa bez internetu. W tej witrynie brakuje jednego z plików aplikacji albo jest on zmieniony. Powiadom osoby, które prowadzą tę witrynę.
settings-deletes-after =
    { $days ->
        [one] Ta przeglądarka usuwa zapisane odpowiedzi po { $days } dniu bez odwiedzin. Na wszelki wypadek zapisz plik.
        [few] Ta przeglądarka usuwa zapisane odpowiedzi po { $days } dniach bez odwiedzin. Na wszelki wypadek zapisz plik.
       *[many] Ta przeglądarka usuwa zapisane odpowiedzi po { $days } dniach bez odwiedzin. Na wszelki wypadek zapisz plik.
    }
settings-keys = Klawiatura
settings-keys-on = Klawisze od 1 do 5 to odpowiedzi, Backspace cofa
settings-keys-hint = Wyłącz je, jeśli naciskasz klawisze przypadkiem albo sterujesz urządzeniem głosem.
settings-delete = Usuwanie
settings-delete-lead = Ty decydujesz, co zostaje. Usunięcia nie można cofnąć.
settings-delete-failed = Nie udało się usunąć wszystkiego. Zamknij inne karty z tą aplikacją i spróbuj ponownie.
settings-deleting = Trwa usuwanie. To potrwa chwilę.
everything-deleted = Wszystko zostało usunięte z tej przeglądarki.
profile-deleted = Profil został usunięty.
deleted-with-unsaved = Wszystko zostało usunięte w innym oknie. To, co nie było jeszcze zapisane, też zniknęło.
profile-deleted-elsewhere = Ten profil został usunięty w innym oknie. To, co tu wpisano, też zniknęło.
delete-profile = Usuń ten profil
delete-profile-title = Usunąć ten profil?
delete-profile-what = Twoje odpowiedzi i przykłady zostaną usunięte z tej przeglądarki. Inne profile nie znikną.
delete-everything = Usuń wszystko
delete-everything-title = Usunąć wszystko?
delete-everything-what = Wszystkie profile i sama aplikacja zostaną usunięte z tej przeglądarki.
delete-others-title = Są tu też odpowiedzi innych osób
delete-others-what =
    { $count ->
        [one] Zostanie też usunięty jeden inny profil z tego urządzenia. Czy osoba, do której należy, się zgadza?
        [few] Zostaną też usunięte { $count } inne profile z tego urządzenia. Czy osoby, do których należą, się zgadzają?
       *[many] Zostanie też usuniętych { $count } innych profili z tego urządzenia. Czy osoby, do których należą, się zgadzają?
    }
delete-others = Usuń też pozostałe profile
delete-mine-title = Czy to twój profil?
delete-mine-what = Z tego urządzenia korzysta kilka osób. Usuń ten profil tylko wtedy, gdy należy do ciebie.
delete-mine = To mój profil, usuń go
delete-cannot = Zapisane przez ciebie pliki i kopie, które mają inni, zostaną. Historia przeglądarki może nadal pokazywać tę stronę.
delete-traces = Czyścimy też to, co po usunięciu zostaje w plikach przeglądarki. Ktoś z dużą wiedzą może jednak znaleźć fragmenty na dysku albo w kopii zapasowej urządzenia.
delete-save-first = Chcesz coś zachować? Anuluj i najpierw zapisz plik.
