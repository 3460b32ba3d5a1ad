package nl.samenspraak.ballot;

import nl.samenspraak.SpringTest;

@SpringTest
class AtOnceTests extends AtOnce {}
