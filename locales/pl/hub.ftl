### What could come next in a chapter of the hub, and what was just done in an exercise.

## What could come next

hub-key = Kontynuuj: { $competence }
hub-evidence = Opisz jedną rzecz ze swojego życia
hub-begin = Zacznij: { $title }
hub-go-on = Kontynuuj: { $title }
hub-work = Zobacz pracę, która może do ciebie pasować
hub-saved = Zobacz zapisane rodzaje pracy
hub-choose-idea = Wybierz pomysł na ten tydzień
hub-idea = Powiedz, jak poszło z pomysłem
hub-file = Zapisz plik dla siebie

## What was just done

entry-removed = Wpis został usunięty.
proposal-declined = Ta propozycja już nie wróci.
pack-removed = Ćwiczenie zostało usunięte. Twoje notatki z niego nadal tu są.
limit-entries = Jest tu tyle notatek, ile pomieści plik. Najpierw usuń notatkę, która nie jest już potrzebna.
limit-packs = Na tym urządzeniu jest tyle dodanych ćwiczeń, ile się mieści. Najpierw usuń jedno z nich.
