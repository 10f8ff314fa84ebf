"""Choosing goals, KPIs and conflicts from the library."""
