package nl.samenspraak.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.samenspraak.people.Refusal;

/** One open page that wants to know: the first change goes at once, later ones at most every {@link #PAUSE_MS}. */
final class Listening {

    /** Three pushes a second: a reader cannot follow more, and a busy evening would cost a core. */
    static final long PAUSE_MS = 333;

    private final UI ui;
    private final Command refresh;
    private final ScheduledExecutorService threads;
    private boolean waiting;
    private volatile boolean stopped;
    private long quietUntil = Long.MIN_VALUE;

    Listening(UI ui, Command refresh, ScheduledExecutorService threads) {
        this.ui = ui;
        this.refresh = refresh;
        this.threads = threads;
    }

    /** Makes the page ask again, soon; many calls in a short time become one. */
    synchronized void changed() {
        if (waiting) return;
        waiting = true;
        var now = System.nanoTime();
        var delay = quietUntil == Long.MIN_VALUE ? 0 : Math.max(0, quietUntil - now);
        if (delay == 0 && isOurs()) tell();
        else threads.schedule(this::tell, delay, TimeUnit.NANOSECONDS);
    }

    void stop() {
        stopped = true;
    }

    /**
     * Whether this thread serves the page: then the page asks when the request is done. Any other page asks on a thread of
     * its own, for here it would ask within the transaction that is just ending, and whoever wrote would wait for it.
     */
    private boolean isOurs() {
        var session = ui.getSession();
        return session != null && session.hasLock();
    }

    private void tell() {
        try {
            ui.access(this::refreshNow);
        } catch (UIDetachedException gone) {
            // The page closed between the change and this moment; its detach listener forgets it.
        }
    }

    private void refreshNow() {
        synchronized (this) {
            waiting = false;
            quietUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MS);
        }
        if (stopped) return;
        try {
            refresh.execute();
        } catch (Refusal noLonger) {
            // Their role changed while they looked. The page begins anew, as who they are now.
            ui.refreshCurrentRoute(false);
        }
    }
}
