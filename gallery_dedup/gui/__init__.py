"""The window: a light table over the library; the only place that knows widgets."""
