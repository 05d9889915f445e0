"""Local content on its way to S3: assets, archives, URIs, places and uploads."""
