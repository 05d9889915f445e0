"""Functions and classes of the published SDK that programs call and this SDK does not need."""
