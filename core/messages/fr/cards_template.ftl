# Les cartes du modèle de présentation, et d’un modèle proposé.

cards-file-template = Un modèle de présentation
cards-template = Modèle de présentation
cards-template-title = Modèle pour les présentations
cards-template-sample = Le modèle livré avec Trowel, dans la couleur de votre marque
cards-template-own = { $name }, repris par { $who }, { $when }
cards-template-how = Pour utiliser le vôtre, déposez un .potx dans notre conversation personnelle, ou écrivez « template » avec un .pptx en pièce jointe. Vous voyez lesquelles de ses dispositions serviraient, et rien ne change avant la confirmation d’un administrateur.
cards-template-to-sample = Revenir à l’exemple
cards-template-import-title = Un modèle pour les présentations
cards-template-import-unsaved = Rien n’est encore modifié.
cards-template-import-check = Voyez les dispositions qui serviraient, puis reprenez le modèle ou écartez-le.
cards-template-import-asked = Ce fichier a été lu comme un brief et ressemble à un modèle. Lequel des deux est-ce ?
cards-template-import-wrong = Ceci ne peut pas servir de modèle
cards-template-import-confirmed = Repris par { $who }, { $when }
cards-template-import-after = Les présentations créées désormais l’utilisent. Celles créées avant restent telles quelles.
cards-template-import-discarded = Écarté par { $who }, { $when }. Rien n’a été modifié.
cards-template-import-brief = C’est un brief, a indiqué { $who }, { $when }. Rien n’a été modifié.
cards-template-take = Utiliser comme modèle
cards-template-brief = C’est un brief
cards-template-cover = Couverture
cards-template-points = Diapositives à puces
cards-template-picture = Diapositives avec tableau ou graphique
