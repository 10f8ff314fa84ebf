"""Pictures of the figures of a plan: pure functions from figures to shapes.

The window paints them, an export writes them as SVG or PNG, the charter sets them into its pages.
"""
