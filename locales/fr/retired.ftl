### Statements that are not asked any more: their meaning changed, and a new statement took their place.
### They are shown where somebody answered them, in results, files and comparisons, and stay as they were answered.
### Do not change them, or the answers would be to something else.

mother-tongue-6 = J’ai lu deux textes sur le même sujet et vu où ils se contredisaient.
mother-tongue-7 = J’ai écrit un texte assez long, demandé des avis et amélioré le texte.
mother-tongue-9 = J’ai expliqué comment un texte cherche à influencer son public.
foreign-languages-3 = J’ai parlé cette langue en sachant que je ferais des erreurs.
foreign-languages-9 = J’ai étudié un texte difficile dans cette langue et je l’ai expliqué à d’autres.
maths-science-technology-4 = J’ai comparé le coût annuel de deux offres et choisi la moins chère.
maths-science-technology-7 = J’ai testé une idée en changeant une seule chose à la fois.
maths-science-technology-9 = J’ai douté d’un chiffre ou d’une affirmation, vérifié, puis partagé le résultat.
digital-5 = J’ai créé un texte, une image ou un film numérique que j’avais le droit de partager.
digital-6 = J’ai essayé plusieurs solutions et remis en marche un appareil ou un programme.
digital-7 = J’ai choisi et mis en place un outil numérique pour un groupe.
digital-9 = J’ai vérifié quelles données une application recueille et conseillé d’autres personnes.
learning-to-learn-5 = J’ai comparé plusieurs façons d’apprendre et choisi celle qui me convenait.
learning-to-learn-6 = J’ai fait une erreur, trouvé la cause et essayé autrement.
learning-to-learn-7 = J’ai étudié un sujet complètement nouveau et appliqué ce que j’ai appris.
learning-to-learn-8 = Après un grand changement de vie, j’ai commencé à apprendre ce qu’il me fallait.
learning-to-learn-9 = J’ai enseigné quelque chose à d’autres par petites étapes et vérifié leurs progrès.
social-civic-1 = J’ai donné mon avis et écouté une personne qui pensait autrement.
social-civic-3 = J’ai trouvé le bon service public et demandé ce dont j’avais besoin.
social-civic-6 = J’ai cherché quels étaient mes droits et demandé qu’on les respecte.
social-civic-9 = J’ai expliqué à d’autres qui prend une décision et comment la contester.
initiative-3 = J’ai utilisé ce qui était déjà là au lieu d’acheter du neuf.
initiative-4 = J’ai imaginé plusieurs solutions à un problème et essayé la meilleure.
initiative-8 = J’ai vérifié avec de vraies personnes et des chiffres si une idée pouvait marcher.
initiative-9 = J’ai lancé quelque chose d’utile qui a continué sans moi.
culture-7 = J’ai montré une de mes créations à un public et écouté ses réactions.
culture-9 = J’ai expliqué si un film, une image ou une histoire montre les gens de façon juste.
