package org.sangam.planted.second;

import org.sangam.planted.first.First;

public record Second(First first) {}
