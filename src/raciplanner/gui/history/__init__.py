"""The history of the plan, and the comparison of versions."""
