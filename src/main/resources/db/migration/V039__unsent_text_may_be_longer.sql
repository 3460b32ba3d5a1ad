alter table unsent_text alter column text set data type varchar(200000);
