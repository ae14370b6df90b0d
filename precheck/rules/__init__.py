"""What is assessed and how: pure, three-valued, without a clock, a language or a number of the programme."""
