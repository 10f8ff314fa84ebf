"""Benchmarks: plain scripts run by ``make bench``, outside the tests."""
