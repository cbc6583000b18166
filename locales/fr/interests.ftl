### The six themes for which activities count. The activities are in exercise_interests.ftl.

## The six themes. `.like` stands in a list within a sentence: “Vous aimez ceci : découvrir comment et pourquoi ; …”

interest-theme-r = Travailler avec ses mains et des outils
    .short = Pratique
    .like = travailler avec vos mains et des outils
interest-theme-r-about = Les personnes qui aiment cela travaillent volontiers avec leurs mains, des outils ou des machines. Beaucoup aiment bouger, souvent dehors, et voir un résultat.

interest-theme-i = Découvrir comment et pourquoi
    .short = Découverte
    .like = découvrir comment et pourquoi
interest-theme-i-about = Les personnes qui aiment cela veulent savoir comment et pourquoi les choses marchent. Elles observent, posent des questions, testent et comparent.

interest-theme-a = Créer et s’exprimer
    .short = Création
    .like = créer et vous exprimer
interest-theme-a-about = Les personnes qui aiment cela créent quelque chose de nouveau avec des mots, des sons, des images ou des matières. Elles aiment choisir elles-mêmes ce que cela devient.

interest-theme-s = Aider et enseigner
    .short = Aide aux autres
    .like = aider et enseigner
interest-theme-s-about = Les personnes qui aiment cela écoutent, expliquent et aident volontiers. Elles aiment voir quelqu’un apprendre ou se sentir mieux.

interest-theme-e = Diriger, convaincre et vendre
    .short = Diriger, vendre
    .like = diriger, convaincre et vendre
interest-theme-e-about = Les personnes qui aiment cela défendent volontiers une idée, un plan ou un produit pour convaincre les autres. Elles aiment décider et lancer de nouvelles choses.

interest-theme-c = Classer, noter et calculer
    .short = Mise en ordre
    .like = classer, noter et calculer
interest-theme-c-about = Les personnes qui aiment cela apprécient les listes, les chiffres et les règles claires. Elles aiment que tout soit complet, juste et facile à trouver.
