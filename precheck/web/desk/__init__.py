"""The hotline's pages: where its staff sign in and work."""
