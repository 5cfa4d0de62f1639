"""The HTTP service: the requests of `compat` answered on loopback, an extra that needs FastAPI and uvicorn."""
