package org.sangam.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The entry point: finds the command, runs it, and turns how it ended into an exit code. */
public final class Lab {

    /** The work is done. */
    static final int DONE = 0;

    /** The input could not be used. */
    static final int UNUSABLE = 1;

    /** The command or its arguments are unknown. */
    static final int USAGE = 2;

    /** Of a command's name. */
    private static final int MOST_WORDS = 3;

    private final Map<String, Command> commands;

    Lab(Map<String, Command> commands) {
        this.commands = new LinkedHashMap<>(commands);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Lab(all()).run(Arrays.asList(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Each command under its words; a word more makes a command of its own. */
    private static Map<String, Command> all() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("read posting", new ReadPosting());
        commands.put("read resume", new ReadResume(Clock.systemUTC()));
        commands.put("match", new Rank(Clock.systemUTC()));
        commands.put("speed", new Speed());
        commands.put("load jobs", new LoadJobs());
        commands.put("load pages", new LoadPages());
        commands.put("simulate", new Simulate());
        commands.put("replay", new ReplayLists());
        commands.put("fit", new FitWeights());
        commands.put("explain", new Explain(Clock.systemUTC()));
        commands.put("eval titles", new EvalTitles());
        commands.put("eval skills", new EvalSkills());
        commands.put("eval spans", new EvalSpans());
        commands.put("fit spans", new FitSpans());
        commands.put("fit titles", new FitTitles());
        commands.put("fit nearness", new FitNearness());
        commands.put("admin import", new AdminImport());
        commands.put("admin import resumes", new ImportResumes(Clock.systemUTC(), ImportResumes.onScreen()));
        return commands;
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) {
        for (int words = Math.min(MOST_WORDS, arguments.size()); words > 0; words--) {
            Command command = commands.get(String.join(" ", arguments.subList(0, words)));
            if (command != null) {
                return run(command, arguments.subList(words, arguments.size()), out, err);
            }
        }
        String given =
                arguments.isEmpty() ? "No command was given." : "There is no command “" + arguments.getFirst() + "”.";
        err.println(given + "\n" + usage());
        return USAGE;
    }

    private static int run(Command command, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            command.run(arguments, out);
            return DONE;
        } catch (UnusableInput | IOException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        } catch (WrongUsage e) {
            err.println(e.getMessage() + "\nUsage: " + command.usage());
            return USAGE;
        }
    }

    private String usage() {
        return commands.values().stream().map(Command::usage).collect(Collectors.joining("\n  ", "Usage:\n  ", ""));
    }
}
