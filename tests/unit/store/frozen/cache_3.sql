PRAGMA application_id = 1195656033;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE contents (
            id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL, format TEXT NOT NULL, frames INTEGER NOT NULL,
            bit_depth INTEGER NOT NULL, quality INTEGER, flat INTEGER NOT NULL,
            taken TEXT, subsecond TEXT, make TEXT, model TEXT, serial TEXT, lens TEXT, latitude REAL, longitude REAL,
            exposure_seconds REAL, f_number REAL, iso INTEGER, exposure_bias REAL, software TEXT,
            matcher INTEGER, fileless_since TEXT, described_by TEXT) STRICT;
INSERT INTO "contents" VALUES(1,'07987b81fd2306a74002254f33910f276a072d585d103811674be40e74507153',1000,4000,3000,'JPEG',1,8,90,0,'2019-08-14T17:42:00','12','Canon','EOS 80D','0123','EF 50mm f/1.8',48.137,-11.575,0.003125,2.8,100,-0.333,'Ärger 1.0',1,NULL,'capture:1 color:2 exact:1 geometry:1 hash:2 instance:2 style:2');
INSERT INTO "contents" VALUES(2,'1a16483eef269b37476fc3ba0b6cbdccb2f91fc04a7db97fdedcd33dcf36c7b3',1000,4000,3000,'JPEG',1,8,90,0,'2019-08-14T17:42:00','12','Canon','EOS 80D','0123','EF 50mm f/1.8',48.137,-11.575,0.003125,2.8,100,-0.333,'Ärger 1.0',NULL,NULL,NULL);
CREATE TABLE files (
            path BLOB PRIMARY KEY, bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, device ANY NOT NULL,
            file_id ANY NOT NULL, links TEXT, reader INTEGER NOT NULL, content INTEGER REFERENCES contents (id),
            reason TEXT, failed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "files" VALUES(X'2F70686F746F732F782E6D6F76',1000,1700000000123456789,66306,129090433755300,NULL,1,NULL,'not a picture',0);
INSERT INTO "files" VALUES(X'2F70686F746F732FC3A974C3A92E6A7067',1000,1700000000123456789,66306,8351488539939,'["/photos/second name.jpg"]',1,1,NULL,0);
CREATE TABLE pairs (
            a INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            matcher INTEGER NOT NULL, relation TEXT NOT NULL, scores TEXT NOT NULL, evidence TEXT, scored_by TEXT DEFAULT '',
            PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
INSERT INTO "pairs" VALUES(1,2,1,'resaved','{"hash": 0.97, "exact": 0.0, "capture": null}','[3, 0.25, 0.875, 1.5, 2.5, -3.5, 0.0, 0.75, true]','');
CREATE TABLE thumbnails (
            content INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE, data BLOB NOT NULL) STRICT;
INSERT INTO "thumbnails" VALUES(1,X'736D616C6C2030373938376238316664323330366137343030323235346633333931306632373661303732643538356431303338313136373462653430653734353037313533');
INSERT INTO "thumbnails" VALUES(2,X'736D616C6C2031613136343833656566323639623337343736666333626130623663626463636232663931666330346137646239376664656463643333646366333663376233');
CREATE TABLE vectors (
            dimension TEXT NOT NULL, version INTEGER NOT NULL,
            content INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            data BLOB, PRIMARY KEY (dimension, version, content)) STRICT, WITHOUT ROWID;
INSERT INTO "vectors" VALUES('capture',1,1,NULL);
INSERT INTO "vectors" VALUES('hash',1,1,X'0102');
INSERT INTO "vectors" VALUES('hash',1,2,X'0304');
CREATE INDEX contents_matcher ON contents (matcher);
CREATE INDEX contents_bytes ON contents (bytes);
CREATE INDEX files_content ON files (content);
CREATE INDEX vectors_content ON vectors (content);
CREATE INDEX pairs_b ON pairs (b);
CREATE INDEX pairs_matcher ON pairs (matcher);
CREATE INDEX contents_fileless ON contents (fileless_since) WHERE fileless_since IS NOT NULL;
CREATE INDEX contents_described_by ON contents (described_by);
CREATE INDEX pairs_scored_by ON pairs (scored_by);
COMMIT;
