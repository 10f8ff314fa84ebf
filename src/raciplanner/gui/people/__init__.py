"""The people view: people, roles and departments as tables."""
