"""The start screen: new plans, open plans, plans of late."""
