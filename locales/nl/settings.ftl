### Settings.

settings-languages = Talen
settings-first-language = Taal van deze app
settings-profile = Je profiel
settings-name = De naam veranderen
settings-storage = Waar je antwoorden zijn
settings-on-device = Je antwoorden worden bewaard in deze browser op dit apparaat, en nergens anders.
settings-visit = Je antwoorden blijven alleen tijdens dit bezoek in het geheugen. Als je deze pagina sluit, zijn ze weg.
kept-all = Klaar: de hele app werkt zonder internet.
kept-part = Nog niet klaar voor gebruik zonder internet: { $there } van { $all } bestanden zijn er.
kept-nothing = Deze browser bewaart de app niet voor gebruik zonder internet.
kept-altered = Niet klaar voor gebruik zonder internet. Op deze website ontbreekt een bestand van deze app, of het is veranderd. Meld het aan de beheerder van deze website.
settings-deletes-after =
    { $days ->
        [one] Deze browser verwijdert opgeslagen antwoorden na { $days } dag zonder bezoek. Sla voor de zekerheid een bestand op.
       *[other] Deze browser verwijdert opgeslagen antwoorden na { $days } dagen zonder bezoek. Sla voor de zekerheid een bestand op.
    }
settings-keys = Toetsenbord
settings-keys-on = Met 1 tot en met 5 antwoord je, met Backspace ga je terug
settings-keys-hint = Zet dit uit als je per ongeluk op toetsen drukt of het apparaat met je stem bedient.
settings-delete = Verwijderen
settings-delete-lead = Jij bepaalt wat er blijft. Verwijderen kun je niet ongedaan maken.
settings-delete-failed = Niet alles kon worden verwijderd. Sluit de andere tabbladen van deze app en probeer het opnieuw.
settings-deleting = Bezig met verwijderen. Dit duurt even.
everything-deleted = Alles is uit deze browser verwijderd.
profile-deleted = Het profiel is verwijderd.
deleted-with-unsaved = Alles is in een ander venster verwijderd. Wat nog niet was opgeslagen, is ook weg.
profile-deleted-elsewhere = Dit profiel is in een ander venster verwijderd. Wat je hier hebt geschreven, is ook weg.
delete-profile = Dit profiel verwijderen
delete-profile-title = Dit profiel verwijderen?
delete-profile-what = Je antwoorden en je bewijzen worden uit deze browser verwijderd. Andere profielen blijven.
delete-everything = Alles verwijderen
delete-everything-title = Alles verwijderen?
delete-everything-what = Alle profielen en de app zelf worden uit deze browser verwijderd.
delete-others-title = Hier staan ook antwoorden van anderen
delete-others-what =
    { $count ->
        [one] Ook één ander profiel op dit apparaat wordt dan verwijderd. Vindt de ander dat goed?
       *[other] Ook { $count } andere profielen op dit apparaat worden dan verwijderd. Vinden de anderen dat goed?
    }
delete-others = Ook de andere profielen verwijderen
delete-mine-title = Is dit jouw profiel?
delete-mine-what = Meerdere mensen gebruiken dit apparaat. Verwijder dit profiel alleen als het van jou is.
delete-mine = Dit profiel is van mij, verwijder het
delete-cannot = Bestanden die je hebt opgeslagen, blijven bestaan, en ook kopieën die anderen hebben. De geschiedenis van de browser kan deze pagina nog laten zien.
delete-traces = We ruimen ook op wat er na het verwijderen in de bestanden van de browser achterblijft. Een expert kan misschien nog delen vinden op de schijf of in een back-up van dit apparaat.
delete-save-first = Wil je iets bewaren? Annuleer dan en sla eerst een bestand op.
