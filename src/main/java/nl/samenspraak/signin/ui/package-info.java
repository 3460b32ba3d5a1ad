/** The pages before one is signed in, and what happens to open pages when a sitting ends. */
@NullMarked
package nl.samenspraak.signin.ui;

import org.jspecify.annotations.NullMarked;
