"""What every file for a client passes before it leaves."""
