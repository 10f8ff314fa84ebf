"""The sheet of KPIs: figures, traffic lights, trends, what was measured, and the joint index."""
