"""A small HTTP service around Manim Community Edition; every render runs in a sandbox of its own."""
