package org.sangam.planted.engine;

import org.springframework.stereotype.Component;

@Component
class SpringInTheEngine {}
