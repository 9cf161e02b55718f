package org.sangam.planted.first;

import org.sangam.planted.second.Second;

public record First(Second second) {}
