<?php
// A CalDAV server of sabre/dav, which Nextcloud and Baïkal are built on, with Digest; for `php -S`.
error_reporting(0);
date_default_timezone_set('UTC');
$pdo = new PDO('sqlite:' . getenv('SABRE_DATA'));
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
if (getenv('SABRE_TABLES')) {
    foreach (explode(' ', getenv('SABRE_TABLES')) as $file) {
        $sql = implode('', gzfile($file));
        foreach (preg_split('/;\s*\n/', $sql) as $part) {
            if (trim($part)) {
                $pdo->exec($part);
            }
        }
    }
    exit;
}
require_once 'Sabre/autoload.php';
$principals = new Sabre\DAVACL\PrincipalBackend\PDO($pdo);
$server = new Sabre\DAV\Server([
    new Sabre\CalDAV\Principal\Collection($principals),
    new Sabre\CalDAV\CalendarRootNode($principals, new Sabre\CalDAV\Backend\PDO($pdo)),
]);
$server->setBaseUri('/');
$server->addPlugin(new Sabre\DAV\Auth\Plugin(new Sabre\DAV\Auth\Backend\PDO($pdo), 'SabreDAV'));
$server->addPlugin(new Sabre\DAVACL\Plugin());
$server->addPlugin(new Sabre\CalDAV\Plugin());
$server->exec();
