"""The rehearsal room: a page on this machine that is Teams to the bot, for whoever has no tenant."""
