package nl.samenspraak.ballot.ui;

/** One row of {@link Rows}, which shows what it is given and may be given something newer. */
interface Row<R> {

    void show(R record);
}
