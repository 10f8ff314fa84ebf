"""Findings on screen: the live list, markers, accepting with a reason."""
