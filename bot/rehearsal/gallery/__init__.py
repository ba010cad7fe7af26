"""Every card in every state on one page, drawn by npm's adaptivecards with Teams' look, and as pictures."""
