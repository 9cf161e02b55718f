package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One thing the lab does. What it prints to {@code out} is the result and nothing else. */
interface Command {

    /** One line, beginning with the command's words: {@code read posting FILE|- [--text]}. */
    String usage();

    /**
     * @param arguments what follows the command's words
     * @throws UnusableInput when the input could not be used
     * @throws WrongUsage when the arguments are not what {@link #usage} says
     */
    void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException;
}
