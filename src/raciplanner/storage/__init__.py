"""Plan files, the recovery journal and the lock: everything that must survive."""
