"""The goal map on the screen."""
