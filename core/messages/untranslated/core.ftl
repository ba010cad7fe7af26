# What is kept of a profile of efficiency to compare later versions with.

facet-blanket = Blanket efficiency
facet-override = Efficiency of { $discipline }
