"""Trowel rehearsed without Teams: scripted people in a real conversation with the real service."""
