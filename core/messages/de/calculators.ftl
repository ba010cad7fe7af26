# Was die berechneten Phasen sagen: Rate Card, Effizienz, Teamstruktur.

calc-names = { $more ->
    [0] { $names }
   *[other] { $names } und { $more } weitere
}

calc-no-assets = Noch gibt es keine Assets, also nichts zu kalkulieren. Listen Sie zuerst die Assets auf, und erstellen Sie dann die Rate Card.
calc-nothing-selected = Keine Job-Route ist gewählt für { $assets ->
    [one] das einzige Asset
   *[other] eines der { $assets } Assets
}, also gibt es nichts zu kalkulieren. Wählen Sie in der Zuordnung für mindestens ein Asset eine Route, und erstellen Sie dann die Rate Card.
calc-routes-gone = { $count ->
    [one] Die gewählte Route { $routes } ist
   *[other] Die gewählten Routen { $routes } sind
} nicht mehr im Katalog, also gibt es nichts zu kalkulieren. Die frühere Rate Card bleibt. Wählen Sie in der Zuordnung andere Routen, und erstellen Sie dann die Rate Card.
calc-model-type = Der Katalog hat keine Stunden für den Modelltyp „{ $model_type }“. Wählen Sie in den Einstellungen der Opportunity einen von { $known }, und erstellen Sie dann die Rate Card.

calc-route-gone = „{ $asset }“ ist ausgelassen: Seine Route { $route } ist nicht mehr im Katalog. Die Auswahl bleibt erhalten. Wählen Sie eine andere Route dafür, und erstellen Sie die Rate Card neu.
calc-unselected = { $count ->
    [one] Ein Asset ist ausgelassen, weil keine Route dafür gewählt ist: { $assets }.
   *[other] { $count } Assets sind ausgelassen, weil keine Route dafür gewählt ist: { $assets }.
} Wählen Sie Routen und erstellen Sie die Rate Card neu, oder kalkulieren Sie von Hand.
calc-rate-missing = { $count ->
    [one] { $roles } hat
   *[other] { $roles } haben
} keinen Satz für { $region } in { $currency }, daher gibt es keinen Gesamtpreis. Die Stunden sind angegeben. Ergänzen Sie { $count ->
    [one] den Satz
   *[other] die Sätze
} im Katalog, oder wählen Sie eine andere Region, und erstellen Sie die Rate Card neu.
calc-no-rates = Der Katalog hat keine Sätze für { $region } in { $currency }, daher gibt es keinen Preis. Die Stunden sind angegeben. Wählen Sie in den Einstellungen der Opportunity eine andere Region oder Währung, und erstellen Sie die Rate Card neu.

calc-override-programme = Der Prozentsatz für { $discipline } ändert nichts: Diese Rollen steuern das ganze Programm und werden nie verringert.
calc-override-unused = { $count ->
    [one] Der Prozentsatz für { $disciplines } ändert
   *[other] Die Prozentsätze für { $disciplines } ändern
} nichts: Keine Rolle dieser Rate Card gehört dorthin.
