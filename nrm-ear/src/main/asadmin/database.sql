-- Creates the database of НМН and its two accounts on MariaDB 10.11 or newer. For the database administrator:
-- 1. Work on a copy that only you can read. Replace the two passwords (ASCII characters only), and 'localhost' by the application server's
--    address if it is another machine (then also add REQUIRE SSL after each password). Where MariaDB runs with skip-name-resolve,
--    'localhost' is replaced by '127.0.0.1'.
-- 2. Run it as an administrator: mariadb < database.sql
-- 3. Hand the two passwords over in files, one each, and delete the copy; see operations.md.

CREATE DATABASE nrm CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- makes and changes the tables when the application is installed or upgraded, and grants on each of them what the application may do
CREATE USER 'nrm_owner'@'localhost' IDENTIFIED BY 'REPLACE-OWNER-PASSWORD';
GRANT ALL PRIVILEGES ON nrm.* TO 'nrm_owner'@'localhost' WITH GRANT OPTION;

-- the application's own account has no rights on the schema as a whole: table by table, and none to change what the audit wrote.
-- SHOW VIEW shows no data; without any privilege an account may not even connect to the database.
CREATE USER 'nrm_app'@'localhost' IDENTIFIED BY 'REPLACE-APP-PASSWORD';
GRANT SHOW VIEW ON nrm.* TO 'nrm_app'@'localhost';
