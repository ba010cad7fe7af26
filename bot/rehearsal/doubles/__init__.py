"""The services beyond Teams on loopback: they answer as the real ones do, and fail as they do when told."""
