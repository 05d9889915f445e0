"""Local content staged in S3: assets, archives, URIs, places and uploads."""
