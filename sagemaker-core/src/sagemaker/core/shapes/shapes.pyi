from sagemaker.core.shapes import *
