-- Marking a row as handed over moves its lease. With the lease in an index every mark rewrites all indexes of the row;
-- rows being sent are few at any time, so finding the expired ones among them needs no order.
drop index delivery.ledger_entry_sending;
create index ledger_entry_sending on delivery.ledger_entry (id) where status = 'sending';
