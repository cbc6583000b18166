### Statements that are not asked any more: their meaning changed, and a new statement took their place.
### They are shown where somebody answered them, in results, files and comparisons, and stay as they were answered.
### Do not change them, or the answers would be to something else.

mother-tongue-6 = Ik heb twee teksten over één onderwerp gelezen en gezien waar ze elkaar tegenspraken.
mother-tongue-7 = Ik heb een langere tekst geschreven, reacties gevraagd en de tekst verbeterd.
mother-tongue-9 = Ik heb uitgelegd hoe een tekst de lezers probeert te beïnvloeden.
foreign-languages-3 = Ik heb deze taal gesproken, hoewel ik wist dat ik fouten zou maken.
foreign-languages-9 = Ik heb een moeilijke tekst in deze taal doorgewerkt en aan anderen uitgelegd.
maths-science-technology-4 = Ik heb de jaarlijkse kosten van twee aanbiedingen vergeleken en de goedkoopste gekozen.
maths-science-technology-7 = Ik heb een idee getest door steeds maar één ding te veranderen.
maths-science-technology-9 = Ik heb gecontroleerd of een getal of bewering klopte en anderen de uitkomst verteld.
digital-5 = Ik heb een digitale tekst, afbeelding of film gemaakt die ik mocht delen.
digital-6 = Ik heb verschillende oplossingen geprobeerd tot een apparaat of programma weer werkte.
digital-7 = Ik heb voor een groep een digitaal hulpmiddel gekozen en ingesteld.
digital-9 = Ik heb uitgezocht welke gegevens een app verzamelt en anderen daarover geadviseerd.
learning-to-learn-5 = Ik heb manieren van leren vergeleken en gekozen wat bij mij paste.
learning-to-learn-6 = Ik heb een fout gemaakt, de oorzaak gevonden en het anders geprobeerd.
learning-to-learn-7 = Ik heb een heel nieuw onderwerp geleerd en in de praktijk gebruikt.
learning-to-learn-8 = Ik ben na een grote verandering in mijn leven gaan leren wat nodig was.
learning-to-learn-9 = Ik heb anderen iets in kleine stappen geleerd en gecontroleerd wat ze daarna konden.
social-civic-1 = Ik heb mijn mening gegeven en geluisterd toen iemand iets anders vond.
social-civic-3 = Ik heb de juiste instantie gevonden en gevraagd om wat ik nodig had.
social-civic-6 = Ik heb uitgezocht wat mijn rechten waren en er gebruik van gemaakt.
social-civic-9 = Ik heb anderen uitgelegd wie iets beslist en hoe je bezwaar maakt.
initiative-3 = Ik heb gebruikt wat er al was, zonder iets nieuws te kopen.
initiative-4 = Ik heb verschillende oplossingen voor een probleem bedacht en de beste geprobeerd.
initiative-8 = Ik heb met echte mensen en cijfers onderzocht of een idee kon werken.
initiative-9 = Ik ben met iets nuttigs begonnen dat zonder mij verderging.
culture-7 = Ik heb mijn creatieve werk aan publiek laten zien en naar reacties geluisterd.
culture-9 = Ik heb uitgelegd of een film, afbeelding of verhaal een eerlijk beeld van mensen geeft.
