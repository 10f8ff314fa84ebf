"""The goal map as numbers: which cards there are, where they stand, and how their links run.

The layout is in layers: goals of the company on top, those they rest on below.  It is pure Python,
the same in every process, and knows nothing of what paints it.
"""
