"""The window: views over a document.  Views hold no plan state."""

from raciplanner.gui import _binding

_binding.keep_singletons_alive()
