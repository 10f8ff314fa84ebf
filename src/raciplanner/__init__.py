"""RACI Planner: plan, check, agree and sign off who is responsible for what."""

__version__ = "0.3.0"
