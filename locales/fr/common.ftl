### Words that many screens share.

# The name beside the ring, on every screen. The browser’s history has “Eight Keys” in all languages.
app-name = Eight Keys

## Navigation

nav-main = Menu principal
nav-home = Sommaire
nav-results = Ce que je sais faire
nav-evidence = Mes preuves
nav-work = Métiers
nav-file = Enregistrer un fichier
nav-open-file = Ouvrir un fichier
nav-settings = Réglages
nav-about = À propos et sources
go-on = Continuer
go-back = Retour
begin = Commencer
not-found = Cette page n’existe pas
waiting = Un instant, s’il vous plaît
footer-visit-only = Vos réponses ne sont pas gardées sur cet appareil. Enregistrez un fichier avant de fermer cette page.
switch-profile = Changer de personne

## The chapters of the hub

chapter-bring = Ce que j’apporte
chapter-matters = Ce qui compte pour moi
chapter-work = Explorer le monde du travail
chapter-plan = Mes projets
chapter-me = Mon profil

## Titles of the browser tab. Others may see them, so they say little.

title-visit = Notes
title-open-file = Ouvrir un fichier
title-about = À propos et sources

## Actions

try-again = Réessayer
problem-words-missing = Une partie de cette application n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
problem-file-gone = Une partie de cette application n’est plus à cette adresse. Quelque chose n’est pas encore enregistré sur cet appareil ? Essayez d’abord d’enregistrer un fichier. Rechargez la page seulement après. Si cela ne suffit pas, prévenez les responsables de ce site.
problem-file-altered = Une partie de cette application a été modifiée en chemin. Le réseau ou le site change les fichiers. Essayez un autre réseau, ou prévenez les responsables de ce site.
problem-replaced = Une version plus récente a remplacé celle-ci. Quelque chose n’est pas encore enregistré ? Essayez d’abord d’enregistrer un fichier. Rechargez la page seulement après. Ce qui était enregistré n’est pas perdu.
problem-replaced-visit = Une version plus récente a remplacé celle-ci. Recharger la page met fin à cette visite, et ses réponses sont perdues. Pour les garder, essayez d’abord d’enregistrer un fichier. Rechargez la page seulement après.
load-anew = Recharger la page

## The scale of answers. They count deeds, not how good somebody is.

answer-not-yet = Pas encore
answer-with-help = Avec de l’aide
answer-on-my-own = Sans aide
answer-shown-others = J’ai montré à d’autres comment faire

## Components

skip-to-content = Aller au contenu
choose-nothing = Effacer mon choix
saving = En cours…
saved = Enregistré
saved-visit = Gardé jusqu’à la fermeture de cette page
not-saved = Pas encore enregistré
