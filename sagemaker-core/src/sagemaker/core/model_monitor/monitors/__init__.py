"""The monitors: one for images of your own, and one for each kind of analysis that SageMaker offers."""
